package offender.source;

class everyFileIsReadInOneGo {
    int n0;

    int n1;

    int n2;

    int n3;

    int n4;

    int n5;

    int n6;

    int n7;

    int n8;

    int n9;

    int n10;

    int n11;

    int n12;

    int n13;

    int n14;

    int n15;

    int n16;

    int n17;

    int n18;

    int n19;

    int n20;

    int n21;

    int n22;

    int n23;

    int n24;

    int n25;

    int n26;

    int n27;

    int n28;

    int n29;

    int n30;

    int n31;

    int n32;

    int n33;

    int n34;

    int n35;

    int n36;

    int n37;

    int n38;

    int n39;

    int n40;

    int n41;

    int n42;

    int n43;

    int n44;

    int n45;

    int n46;

    int n47;

    int n48;

    int n49;

    int n50;

    int n51;

    int n52;

    int n53;

    int n54;

    int n55;

    int n56;

    int n57;

    int n58;

    int n59;

    int n60;

    int n61;

    int n62;

    int n63;

    int n64;

    int n65;

    int n66;

    int n67;

    int n68;

    int n69;

    int n70;

    int n71;

    int n72;

    int n73;

    int n74;

    int n75;

    int n76;

    int n77;

    int n78;

    int n79;

    int n80;

    int n81;

    int n82;

    int n83;

    int n84;

    int n85;

    int n86;

    int n87;

    int n88;

    int n89;

    int n90;

    int n91;

    int n92;

    int n93;

    int n94;

    int n95;

    int n96;

    int n97;

    int n98;

    int n99;

    int n100;

    int n101;

    int n102;

    int n103;

    int n104;

    int n105;

    int n106;

    int n107;

    int n108;

    int n109;

    int n110;

    int n111;

    int n112;

    int n113;

    int n114;

    int n115;

    int n116;

    int n117;

    int n118;

    int n119;

    int n120;

    int n121;

    int n122;

    int n123;

    int n124;

    int n125;

    int n126;

    int n127;

    int n128;

    int n129;
}
