/** The words for 0 to 19. */
export const ONES: readonly string[] = (
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien ' +
  'achttien negentien'
).split(' ');

/** The words for tens, by their first digit; there is none for 0. */
export const TENS: readonly string[] =
  '- tien twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
