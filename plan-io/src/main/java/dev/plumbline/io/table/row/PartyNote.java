package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;

/**
 * What a cell says of parties beside their names, to be told of each such cell.
 *
 * @param code what is to be told
 * @param text the words that it is about
 */
record PartyNote(FindingCode code, String text) {}
