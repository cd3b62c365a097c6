/** What to know of a member before they are introduced once more. */
export const UnderWay = ({ words = [] }: { words?: readonly string[] | undefined }) => (
  <>
    {words.map((one) => (
      <p>
        <strong>{one}</strong>
      </p>
    ))}
  </>
)
