import { prose } from '../prose.ts'
import type { Bank } from './words.ts'

/** Of what candidates say when they meet their panel. */
export const inPerson = {
  'engages-and-aligns-others': {
    strong: [
      'Asked how those who disagreed would tell the story, they told it as those people would, and fairly.',
      'Brought a quarrel into the open that had lasted for years, and stayed in the room until it was settled.',
      'People went on with it while they were away for two months. They were prouder of that than of the launch.',
      'Several professions and one sentence for the aim, which each of them would have said. They gave us the sentence.',
    ],
    good: [
      'Gets people to a common aim by patience. On what they do when patience is used up they were briefer.',
      prose`A clear example of winning a reluctant team over. By the end the team had little choice, and they said so
        themselves.`,
      'Listens first and proposes second. The disagreement in the story was a mild one.',
      'Good with clinicians and with managers. We heard less of how the two were brought to each other.',
    ],
    partial: [
      'The aim was theirs and others came along. I am not sure that they would have chosen it.',
      'Persuades one person at a time. Pressed on a whole room, they described another leader’s.',
      'Consulted widely and decided alone. I did not hear what anybody’s view had changed.',
    ],
    limited: [
      'Others appear as people to be told. Pressed twice, they came back to the plan.',
      'That nobody objected was taken for agreement.',
    ],
  },
  'speaks-up': {
    strong: [
      'Told somebody far more senior that the figures were wrong, before the paper went to the board and not after.',
      'Stood beside a colleague who had raised a concern, was asked to let it lie, and did not.',
      'Described how bad news reaches them early, and what they stopped doing so that it would.',
      'Said the hard thing in the meeting and kept the relationship. They could tell us the words they had used.',
    ],
    good: [
      prose`Challenged a decision in time, by way of somebody they trusted. It worked, and they know that it was the easier
        road.`,
      'Speaks up for patients without hesitation. Against their own seniors the example was gentler.',
      'Makes it safe for others to bring a worry. Their own worry in the story came late, by their own account.',
      'Answered our further questions openly, also where the answer did them no credit.',
    ],
    partial: [
      'Raised it, was told no, and left it there. They would do it differently today and could say how.',
      'Gave us somebody else’s challenge as the example. Their own we did not hear.',
      'Speaks plainly downwards and carefully upwards.',
    ],
    limited: [
      'The concern was put on paper. Nobody was told of it to their face.',
      'When we disagreed with them to see what they would do, they agreed with us.',
    ],
  },
  'brings-compassion-and-humility': {
    strong: [
      'Changed their mind in front of their staff because of what a relative had said, and told us what it cost.',
      'Gave the credit by name, and took the blame without a clause after it.',
      prose`Noticed that somebody was struggling before the work showed it, and made room for them for months. The person is
        still there.`,
      'Said twice that they did not know, and once that we should ask somebody else. Both were right.',
    ],
    good: [
      'Warm and attentive. The example of being wrong was a small one, told well.',
      'Listens to the end. I would have liked to hear what they do when kindness and fairness pull apart.',
      'Owns a mistake and what came of it. How the people concerned felt, they had not asked.',
      'Kind to those below and fair to those beside. Under pressure, they said, shorter than they would wish.',
    ],
    partial: [
      'Compassion was described as being available. What they did for anybody stayed vague.',
      'Defended the decision first, and came to the distress it had caused when we asked.',
      'Humble about results and less so about views. They did not recall having changed one.',
    ],
    limited: [
      'The person in the story was a problem to be solved, and was.',
      'Asked for a mistake, they gave us a strength.',
    ],
  },
  'takes-a-system-perspective': {
    strong: [
      'Gave up money that was theirs because the area gained more by it, and defended that to their own side.',
      'Knows the neighbours’ pressures to the week, and planned their own winter around them.',
      'Speaks of the people who live here before those who come through the door. The example bore it out.',
      'Argued for a partner’s bid against their own. They lost a post by it, and told us so without bitterness.',
    ],
    good: [
      'Sees the area and can say what it needs. What their own organisation gave up for it was modest.',
      prose`Works well with councils and primary care. It was a view of their service in the system more than of the system.`,
      'Understands the money of others. An example of acting against their own interest is still to come.',
      'Plans for a population. One partner was missing from the picture, and they saw it as soon as we asked.',
    ],
    partial: [
      'The system appeared as a source of demand. Their answers to it were good ones, and inside their own walls.',
      'Speaks of partnership easily. Asked what it had cost them, they had to think for long.',
      'Knows one neighbour well. Of the others we heard nothing.',
    ],
    limited: [
      'Their own organisation’s success was the measure throughout.',
      'The question about the wider area was answered with their own plan for it.',
    ],
  },
  'builds-a-culture-of-inclusion': {
    strong: [
      prose`Could name the group that was worse off, what was done, and how it stands now. The people concerned chose the
        remedy.`,
      'Uses the equality standards to decide where to spend, and told us of one decision that they had turned round.',
      'Sponsors people who are unlike them, and could say what each of them is doing today.',
      'Spoke of a barrier that they had put up themselves, and of taking it down.',
    ],
    good: [
      'A clear change for one group. They knew the figures and were less sure of the causes.',
      'Changed how posts are described and filled. The next step, who is promoted, has only begun.',
      'Understands what stands in people’s way, and asks them. The result is early and promising.',
      'Practical examples. They had not thought about who was missing from the room in which these were agreed.',
    ],
    partial: [
      'Knows the standards and reports on them. We did not hear of a choice that was another because of them.',
      'Speaks with conviction. What is different for anybody was hard to hear.',
      'Mentors two people well. The structure in which these have to make their way is as it was.',
    ],
    limited: [
      'Described an event that celebrated difference, and nothing after it.',
      'Said that everybody is treated the same, and was content with that.',
    ],
  },
  'purpose-beyond-self': {
    strong: [
      'Turned down an easier post to finish what had been promised to patients, and nearly did not mention it.',
      'Each example came back to who gained by it, and it was never themselves.',
      'Told us what they would resign over. It was specific, and it was not about themselves.',
      'Their colleagues would know what they stand for. So did we, after ten minutes.',
    ],
    good: [
      prose`Cares about patients and the public, and it shows in the choices. One of the two examples was also good for their
        career, as they said.`,
      'A settled sense of why they do this work. It has not been tested much yet.',
      'Speaks for people who are not in the room. When it was their own service’s turn to give way they found it harder.',
      'Modest and purposeful. I wanted one moment at which the two had come into conflict.',
    ],
    partial: [
      'Committed and loyal. The loyalty was to the organisation more than to those it is for.',
      'The purpose was stated well. The choices in the story would have been the same without it.',
      'Much about what the next post would mean to them, and little about what it would mean to others.',
    ],
    limited: ['The story was of a career, told in order.', 'Success was told as their own.'],
  },
} satisfies Record<string, Bank>
