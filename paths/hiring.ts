import { address } from '../platform/address.ts'

/** The addresses of an organisation that recruits: its portal, and the posts of its board. */
export const hiring = {
  hiring: address('/hiring'),

  boardsPosts: address('/board-posts'),
  boardPosts: address('/hiring/:code/board-posts'),
  addBoardPost: address('/hiring/:code/board-posts/new'),
  usualBoard: address('/hiring/:code/board-posts/usual'),
  changeBoardPost: address('/hiring/board-posts/:id/edit'),
  removeBoardPost: address('/hiring/board-posts/:id/remove'),
} as const
