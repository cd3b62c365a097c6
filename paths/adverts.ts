import { address } from '../platform/address.ts'

/** The addresses of published adverts: what was made of them, and what waits for somebody to judge it. */
export const adverts = {
  adverts: address('/adverts'),
  importAdverts: address('/adverts/import'),
  advertImport: address('/adverts/imports/:id'),
  advert: address('/adverts/:id'),
  postAdvert: address('/adverts/:id/post'),
  dismissAdvert: address('/adverts/:id/dismiss'),
  reconsiderAdvert: address('/adverts/:id/reconsider'),
} as const
