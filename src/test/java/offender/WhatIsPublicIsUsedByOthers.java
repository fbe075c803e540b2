package offender;

/** Public without need. */
public class WhatIsPublicIsUsedByOthers {}
