type Ends = readonly [bottom: number, top: number]

export const bands = ['8a', '8b', '8c', '8d', '9'] as const
export type Band = (typeof bands)[number]

/** Agenda for Change from 1 April of each year, in pounds: the ends of the bands from 8a to 9. */
const scales: readonly (readonly [year: string, ...ends: Ends[]])[] = [
  ['2025', [55_690, 62_682], [64_455, 74_896], [76_965, 88_682], [91_342, 105_337], [109_179, 125_637]],
  ['2024', [53_755, 60_504], [62_215, 72_293], [74_290, 85_601], [88_168, 101_677], [105_385, 121_271]],
  ['2023', [50_952, 57_349], [58_972, 68_525], [70_417, 81_138], [83_571, 96_376], [99_891, 114_949]],
  ['2022', [48_526, 54_619], [56_164, 65_262], [67_064, 77_274], [79_592, 91_787], [95_135, 109_475]],
  ['2021', [47_126, 53_219], [54_764, 63_862], [65_664, 75_874], [78_192, 90_387], [93_735, 108_075]],
  ['2020', [45_753, 51_668], [53_168, 62_001], [63_751, 73_664], [75_914, 87_754], [91_004, 104_927]],
  ['2019', [44_606, 50_819], [52_306, 60_983], [61_777, 72_597], [73_936, 86_687], [89_537, 103_860]],
]

/** The ends of the scale of consultants, year by year. */
const consultants: readonly Ends[] = [
  [79_860, 107_668],
  [82_096, 110_683],
  [84_559, 114_003],
  [88_364, 119_133],
  [93_666, 126_281],
  [99_532, 131_964],
  [105_504, 139_882],
  [109_725, 145_478],
]

/** Whether these are the ends of the scale of consultants, the upper one perhaps raised by an allowance. */
export const onScaleOfConsultants = (low: number, high: number) =>
  consultants.some(([bottom, top]) => near(low, bottom) && high >= top - 5)

/**
 * The band whose ends these are: exactly, or both raised by the supplement for London, which is a share of the pay and
 * above a certain pay always the same.
 */
export function bandOf(low: number, high: number, day: string): Band | null {
  const [, ...ends] = scales.find(([year]) => day >= `${year}-04-01`) ?? scales.at(-1)!
  for (const [at, [bottom, top]] of ends.entries()) {
    const supplement = low - bottom
    if (supplement < -5 || supplement > 9_000) continue
    if (low === high ? near(low, bottom) || near(low, top) : sameStep(low, high, bottom, top)) return bands[at] ?? null
  }
  return null
}

const sameStep = (low: number, high: number, bottom: number, top: number) =>
  near(high - low, top - bottom) ||
  Math.abs(high / low - top / bottom) < 0.002 ||
  (near(low, bottom) && high <= top + 5)

const near = (one: number, other: number) => Math.abs(one - other) <= 15
