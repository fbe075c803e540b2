package nl.klankbord.access.apitoken;

import java.time.LocalDate;

/** A token that was made just now. Only this page ever shows it. */
public record NewApiTokenScreen(String secret, String purpose, LocalDate endsOn) {

    @Override
    public String toString() {
        return "NewApiTokenScreen";
    }
}
