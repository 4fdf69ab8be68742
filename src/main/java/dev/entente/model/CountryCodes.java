package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a country is called by data sets, where it lies and when it existed.
 *
 * @param iso2 ISO 3166-1 alpha-2, or the ISO 3166-3 form of a state that is gone
 * @param cow Correlates of War numbers, without leading zeros
 * @param cowCode Correlates of War letters
 * @param cameo CAMEO country codes
 * @param fips FIPS 10-4 codes
 * @param seats words that stand for its government, such as Moscow or Kremlin, in any language
 * @param capital id of the place that is its capital
 * @param latitude of a label, in degrees north
 * @param longitude of a label, in degrees east
 * @param existedFrom first day it existed, empty if before 1816
 * @param existedUntil first day it no longer existed, empty if it exists
 * @param succeeds ids of the states it came out of
 */
public record CountryCodes(
        Optional<String> iso2,
        List<String> cow,
        Optional<String> cowCode,
        List<String> cameo,
        List<String> fips,
        List<String> seats,
        Optional<String> capital,
        double latitude,
        double longitude,
        Optional<LocalDate> existedFrom,
        Optional<LocalDate> existedUntil,
        List<String> succeeds) {}
