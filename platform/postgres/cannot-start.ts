/** Why the database cannot start and what to do about it, in words for the person who starts the product. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
