package offender;

class EveryPackageIsNullMarked {}
