package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation is called by data sets, where it sits and when it existed.
 *
 * @param cameo CAMEO group codes
 * @param seat id of the place where it sits
 * @param existedFrom first day it existed
 * @param existedUntil first day it no longer existed, empty if it exists
 */
public record OrganizationFacts(
        List<String> cameo, Optional<String> seat, Optional<LocalDate> existedFrom, Optional<LocalDate> existedUntil) {}
