import { Summary } from '../../ui/summary.tsx'

/** What each figure is, for whoever has to answer for it. */
export const Meanings = () => (
  <>
    <h2 class="nhsuk-heading-m">What the figures mean</h2>
    <Summary
      rows={[
        {
          key: 'Alpha',
          value:
            'Krippendorff’s alpha for ordered levels: how far scores agree beyond chance. “No chance to demonstrate” is a missing score. Of several items together, what chance would give is taken for each item by itself, so that an item which is hard for everybody is no agreement about people.',
        },
        {
          key: 'From … to …',
          value:
            'The 95% interval, by leaving out each person in turn with all their items. The fewer people, the wider it is; a figure without a narrow line is a question, not an answer.',
        },
        {
          key: 'Tells people apart',
          value:
            'The share of what differs between scores that comes from the people assessed, and not from who assesses: from 0.4 it tells them apart, below 0.1 it does not.',
        },
        {
          key: 'Severity',
          value:
            'By least squares over all who saw the same people, so that nobody is called severe for having seen weaker evidence. It is told from how the assessors of a person differ on the items that all of them could judge.',
        },
        {
          key: 'Kappa',
          value:
            'Fleiss’ kappa, the mean of the items: how often the very same words were chosen, beyond chance. A step apart counts as much as four, so it is lower than alpha.',
        },
        {
          key: 'ICC',
          value:
            'The intraclass correlation, the mean of the items, of the people whom as many assessors scored as most: of one assessor, and of those who score a person together. In brackets its form after Shrout and Fleiss: 2 where the same assessors scored everybody, so that severity counts against agreement; else 1.',
        },
      ]}
    />
  </>
)
