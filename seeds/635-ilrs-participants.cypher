// What: states named as participants of the International Lunar Research Station. A month that is only likely is a claim of its own.
// From: ilrs_participants.csv of the curated facts.
// Licence: facts, own words.
// Date: 2026-11-23.
// Made by: seeds/import. Do not mend this file; mend the importer and run it again.

