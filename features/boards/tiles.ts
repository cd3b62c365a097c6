type Place = readonly [column: number, row: number]

/** A region on the map: its name in lines, where they stand, and its tiles, in half columns and rows. */
export interface Tiles {
  name: readonly string[]
  at: Place
  shade: 'blue' | 'dark' | 'green' | 'pink'
  places: readonly Place[]
}

/** The tiles of a row, from its first to its last. */
const row = (number: number, from: number, to = from): Place[] =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, index) => [from + index * 2, number])

/** The regions in tiles, about where they lie in England. */
export const tiles: Record<string, Tiles> = {
  'north-east-and-yorkshire': {
    name: ['North East and', 'Yorkshire'],
    at: [11, 2.8],
    shade: 'blue',
    places: [...row(0, 8), ...row(1, 7, 9), ...row(2, 8, 10), ...row(3, 9, 13), ...row(4, 8, 12)],
  },
  'north-west': {
    name: ['North', 'West'],
    at: [6, 2.8],
    shade: 'green',
    places: [...row(1, 5), ...row(2, 6), ...row(3, 5, 7), ...row(4, 4, 6), ...row(5, 5)],
  },
  midlands: {
    name: ['Midlands'],
    at: [8, 6.03],
    shade: 'dark',
    places: [...row(5, 7, 11), ...row(6, 6, 10), ...row(7, 5, 9), ...row(8, 6)],
  },
  'east-of-england': {
    name: ['East of', 'England'],
    at: [13, 6.8],
    shade: 'blue',
    places: [...row(6, 12, 14), ...row(7, 11, 15), ...row(8, 14)],
  },
  london: { name: ['London'], at: [11, 8.03], shade: 'pink', places: row(8, 10, 12) },
  'south-west': {
    name: ['South', 'West'],
    at: [5, 9.8],
    shade: 'blue',
    places: [...row(9, 5, 7), ...row(10, 4, 6), ...row(11, 3, 5), ...row(12, 2)],
  },
  'south-east': {
    name: ['South East'],
    at: [11, 9.03],
    shade: 'green',
    places: [...row(8, 8), ...row(9, 9, 13), ...row(10, 8, 14)],
  },
}
