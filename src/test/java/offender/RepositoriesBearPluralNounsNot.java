package offender;

import org.springframework.stereotype.Repository;

@Repository
class RepositoriesBearPluralNounsNot {}
