const nobodysId = '00000000-0000-4000-8000-00000000000f'

/** Places in a list that are none: no moment, no id, a year beyond what PostgreSQL keeps, a day that there is not. */
const keys = `
  2026-11-23T10:00:00.000Z|+275760-09-13T00:00:00.000Z|-271821-04-20T00:00:00.000Z|0000-01-01|x||\0|
  1e999 2026-01-01|1.5 2026-01-01|99999 2026-01-01|1 2026-02-31|1 9999-99-99|NaN `
const places = keys
  .trimStart()
  .split(/\|\n? */)
  .map((key) => `${key}~${nobodysId}`)
  .concat([`2026-11-23~${'-'.repeat(36)}`, '2026-11-23~\0', '2026-11-23~x'])
  .map((place) => `after=${encodeURIComponent(place)}`)

/** In each line what stands for one name, or beside another; and what is the name itself. */
const bad = `
  after=garbage after= after=~ after=~~~ after=%ff%fe~%c3 after=% after=%00 after=1&after=2 after=${'x'.repeat(5000)}
  role=__proto__ role=constructor role=finance&region=%00 region=__proto__ region=Y99
  before=1e30 before=99999999999999999999 before=-1 before=0x10 before=%00 before[]=1
  on= on=9999-99-99 on=%00 on=2020-02-30 on=-- on-day=%00&on-month=99&on-year=1e9 on-year=٢٠٢٠
  q=%00 q=%ED%A0%80 q=')%20or%201=1-- q=!%26|:* q=${'a%20'.repeat(3000)} q=%F0%9F%92%A9 q=ﷺ
  done=__proto__ done=constructor done=<script>
  then=//evil.example then=javascript:alert(1) then=%00
  words=%00 words=%ED%A0%80 words=')%20or%201=1-- words=!%26|:*%5C' words=${'a%20'.repeat(3000)} words=%F0%9F%92%A9
  sort=__proto__ from=%00 ready=__proto__ available=constructor stale=%00 token=%00
  search=%00 search=x member=%00 member=x answered=%00 __proto__[x]=1 constructor=1 &&&===`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

/** What an address may end in that no page of ours ever wrote: in each as much as there is room for, in all of them everything. */
export const badQueries = crowded(bad)

/** The same for lists, which go on after a place; a page that can be sorted goes on after one of each sort. */
export const badPlaces = places
export const badPlacesOfSorts = ['', 'sort=readiness&', 'sort=waiting&', 'sort=newest&'].flatMap((sort) =>
  places.map((place) => `role=finance&${sort}${place}`),
)

function crowded(lines: string[][]): string[] {
  const most = Math.max(...lines.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) => lines.flatMap((line) => line[at] ?? []).join('&'))
}
