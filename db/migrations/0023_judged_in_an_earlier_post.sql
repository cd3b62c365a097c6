-- Matching says of a readiness whether it was judged before the member changed post.
grant select (set_at) on membership_readiness to aspire_matching;
