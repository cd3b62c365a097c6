/** The three regions in which the stories play. */
export const [london, southWest, midlands] = ['Y56', 'Y58', 'Y60'] as const

/** Invented boards; the codes were never given to anybody. */
export const [marshgateIcb, wessmoorIcb, trentmereIcb] = ['Q9A', 'Q9B', 'Q9C'] as const

/** Invented trusts that are open today. */
export const [wandle, thornhithe, kingsmere] = ['R9A', 'R9B', 'R9C'] as const
export const [larkfield, severnmouth, exmoorCoast] = ['R9D', 'R9E', 'R9F'] as const
export const [aldersmoor, trentmere, ambervale] = ['R9G', 'R9H', 'R9J'] as const
