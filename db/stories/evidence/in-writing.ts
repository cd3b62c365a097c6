import { prose } from '../prose.ts'
import type { Bank } from './words.ts'

/** Of what candidates write in their applications. */
export const inWriting = {
  'driving-change-and-delivering-tangible-results': {
    strong: [
      prose`A change of several years, answered for from the case to the result. The measure was chosen at the start, and there
        are figures from before and after.`,
      prose`Says what was tried first and given up, and why the second way held. The result still stands now that they do other
        work.`,
      'Large, slow and finished. They name what it cost, who objected, and what they would do sooner next time.',
      'Anybody can check the result: it is one that patients would notice, and it did not slip back.',
    ],
    good: [
      'A real change with a result. I would have liked to read how it was kept going once the first enthusiasm was over.',
      'Clear about the aim and their own part in it. The figure is for one year, and one good year can be luck.',
      'They saw it through. There is less on what it displaced: something else will have had to wait.',
      'Good on how staff were brought into it. The result is described more than it is measured.',
    ],
    partial: [
      'The work is well described. What changed because of it I had to guess from the dates.',
      'A project within one department, delivered. Nothing yet of the size or length that a board would ask for.',
      'They were one of a team that did this, and the statement does not say which decisions were theirs.',
    ],
    limited: [
      'Plans, groups and papers are named, and no result that somebody else could check.',
      'The change had only begun when this was written. It may be evidence in a year.',
    ],
  },
  'cross-boundary-working': {
    strong: [
      prose`Led people who owed them nothing: partners stayed because each could see what it gained. Money crossed the boundary,
        and not only goodwill.`,
      'Shared staff, shared risk and one list between organisations, with an honest line about who lost by it.',
      prose`Two partners with opposite interests signed the same thing. Both interests are described fairly, which is rarer than
        the signature.`,
      'The arrangement outlived a change of people on both sides. That tells me more than a letter of thanks.',
    ],
    good: [
      'Work with partners outside, and something is shared. The hardest partner is mentioned and not described.',
      'Brought different professions to one way of working. Outside their own organisation the examples are fewer.',
      'Good joint work with a clear purpose. The risk stayed on one side, as far as I can tell.',
      'They held it together by being there week after week. How it would hold without them is less clear.',
    ],
    partial: [
      'Contributes to joint groups. I found no example of leading one where the others could have walked away.',
      'Crosses professions well, within one organisation. Not yet organisations.',
      'A partnership is described from one side. I could not tell what it asked of the other.',
    ],
    limited: [
      'Partners appear as an audience. Nothing is shared with them but information.',
      'One meeting with others is named, and not what came of it.',
    ],
  },
  'managed-budgets': {
    strong: [
      'Says how large the budget was, what had to stop, and how the quality of care was watched meanwhile.',
      'A hard choice made in the open, with its price in the same sentence. I would trust this account of money.',
      'Kept to a budget in a bad year and gave the reasons to those who lost by it. The saving lasted.',
      prose`Money and patients stand in the same paragraph throughout. Funds went to what worked and away from what was only
        loud.`,
    ],
    good: [
      'Has answered for a sizeable budget and kept to it. What was given up for that is only hinted at.',
      'Explains cost plainly. The choices were made with others, and I could not always see whose they were.',
      'A saving that others can check. One line on what it meant for quality would have made this strong.',
      'Two difficult years, told without complaint. The figures are round ones.',
    ],
    partial: [
      'Holds a budget within somebody else’s. The hard choices seem to have been made a floor above.',
      'Speaks of value for money in general. One sum is named.',
      'Has run a budget in good times. Nothing here shows what they do when it will not stretch.',
    ],
    limited: [
      'Money is mentioned as something that others look after.',
      'No size, no choice, no cost. There may be more to tell than is written here.',
    ],
  },
  'building-a-more-inclusive-and-compassionate-culture': {
    strong: [
      'They found who was worse off, changed one thing that mattered, and showed the figure until it moved.',
      'It reads as a different place now: fewer leave, and the people concerned helped to design what changed.',
      'Met unfair treatment, acted on it at some cost to themselves, and made it harder to happen again.',
      'No policy in sight until the end. What people do to each other has changed, and they can say where.',
    ],
    good: [
      'A barrier found and removed for one group. I should like to know whether it held elsewhere.',
      'Changed who is heard, and when. Small, practical and right.',
      'Good evidence of acting for people who are easily overlooked. It is told from the outside a little.',
      'The intention is matched by a deed and its effect. It is one deed.',
    ],
    partial: [
      'Supports individuals generously. How people in general are treated there has not been touched yet.',
      'Something was brought in and well attended. Nothing says that anybody’s working day is different.',
      'True and warm. I looked for what was done when somebody behaved badly, and did not find it.',
    ],
    limited: ['Values are named, and no change for anybody.', 'The one example is what everybody had to do anyway.'],
  },
  'understanding-of-the-role': {
    strong: [
      'Knows what a director answers for when it goes wrong, and has thought about what that means at home.',
      'Names the risks that they would carry and a duty that they would find hard. They want the work and not the title.',
      'Sees the board as a whole and themselves as one voice in it. They have seen its bad days too.',
      'The difference between advising on a decision and owning it runs through the whole application.',
    ],
    good: [
      'A fair picture of the post and good reasons for wanting it. The personal side of the risk is passed over.',
      'Has seen a board from close by. Less on what happens when the board itself is wrong.',
      'Wants the post for what it could do for a service. Beyond that service the view is still short.',
      'Knows assurance from comfort. I should have liked one example of the two being confused.',
    ],
    partial: [
      'Sees the influence of the post more clearly than the liability.',
      'The next step is described as what follows from the last. What they would do with it is thin.',
      'Understands their own field’s seat at a board. A director decides on everybody else’s as well.',
    ],
    limited: ['The role is described by its rank.', 'They say that they are ready. They do not say for what.'],
  },
} satisfies Record<string, Bank>
