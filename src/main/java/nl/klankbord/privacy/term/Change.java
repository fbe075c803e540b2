package nl.klankbord.privacy.term;

import java.time.LocalDate;
import java.util.UUID;

/** A change that somebody proposed and nobody agreed to yet. */
public record Change(UUID id, Period period, int months, UUID by, LocalDate on) {}
