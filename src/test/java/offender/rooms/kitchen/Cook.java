package offender.rooms.kitchen;

import offender.rooms.cellar.shelf.Jar;

class Cook {
    final Jar jar = new Jar();
}
