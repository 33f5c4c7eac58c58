/** What else a row of the agreements is called: its id among the treaty parties, and in the space law corpus. */
type Joined = {
  treaty: string;
  corpus?: string;
  /** Short name in parties.csv, of the treaties whose parties are read from there instead of from the row. */
  short?: string;
};

export const joined: Readonly<Record<string, Joined>> = {
  A02: { treaty: 'TB06SW_1963A', short: 'PTBT' },
  A03: { treaty: 'TP09CB_1967A', short: 'OST', corpus: 'un/treaty/ost-1967' },
  A04: { treaty: 'RA06OS_1968A', short: 'ARRA', corpus: 'un/treaty/rescue-1968' },
  A07: { treaty: 'ILDCSO_1972A', short: 'LIAB', corpus: 'un/treaty/liability-1972' },
  A09: { treaty: 'RGOLOS_1975A', short: 'REG', corpus: 'un/treaty/registration-1975' },
  A10: { treaty: 'ERPNSA_1975A', short: 'ESA' },
  A13: { treaty: 'GASMCB_1979A', short: 'MOON', corpus: 'un/treaty/moon-1979' },
  A24: { treaty: 'RUS_2003A' },
  A40: { treaty: 'CAN-USA_1971A' },
  A42: { treaty: 'DEU-IND_1971A' },
  A60: { treaty: 'MG11PP_2000A' },
  A61: { treaty: 'ITA-RUS_2000A' },
  A62: { treaty: 'BEL-RUS_2000A' },
  A63: { treaty: 'DEU-RUS_2001A' },
  A64: { treaty: 'CHL-UKR_2002A' },
  A65: { treaty: 'ARG-DZA_2002A' },
  A71: { treaty: 'RUS_2004A' },
  A72: { treaty: 'IND-RUS_2004A' },
  A74: { treaty: 'FRA-USA_2007A' },
  A76: { treaty: 'DZA-UKR_2007A' },
};

/** The entities of the treaties whose parties parties.csv lists, by their short name there. */
export const treatyEntities: Readonly<Record<string, string>> = {
  PTBT: 'agreement:partial-test-ban-treaty',
  OST: 'agreement:outer-space-treaty',
  ARRA: 'agreement:rescue-agreement',
  LIAB: 'agreement:liability-convention',
  REG: 'agreement:registration-convention',
  ESA: 'agreement:esa-convention',
  MOON: 'agreement:moon-agreement',
};
