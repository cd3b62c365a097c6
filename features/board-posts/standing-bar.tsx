import { standingNames, standings, type Standing } from '../../rules/board-posts.ts'
import { Shares } from '../../ui/shares.tsx'

/** How many posts are vacant, interim and filled. */
export const StandingBar = ({ of }: { of: Record<Standing, number> }) => (
  <Shares
    shares={standingNames.map((standing) => ({
      label: standings[standing].label.toLowerCase(),
      number: of[standing],
      colour: standings[standing].tag,
    }))}
  />
)

/** The same, counted. */
export const counts = (posts: readonly { standing: string }[]): Record<Standing, number> => {
  const of = (standing: Standing) => posts.filter((post) => post.standing === standing).length
  return { vacant: of('vacant'), interim: of('interim'), filled: of('filled') }
}
