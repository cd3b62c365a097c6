/** Where a vacancy is known from, and that its first day is only supposed. */
export const FromAdvert = ({ it }: { it: { advert_identifier: string | null; advert_url: string | null } }) => (
  <>
    {it.advert_url ? (
      <a href={it.advert_url} rel="noreferrer noopener nofollow">
        {it.advert_identifier}
      </a>
    ) : (
      it.advert_identifier
    )}
    . When it begins is an estimate: adverts do not say.
  </>
)
