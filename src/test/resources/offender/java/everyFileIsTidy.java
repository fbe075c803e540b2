package offender.source;

class everyFileIsTidy { 
}
