import fc from 'fast-check'

/**
 * Property tests try the same inputs at each run, so that a verdict belongs to a commit and not to
 * the day. Another number tries others: `FRAMELIGHT_SEED=7 FRAMELIGHT_RUNS=20000 npm run unit`.
 */
fc.configureGlobal({ seed: Number(process.env.FRAMELIGHT_SEED ?? 20_220_105) })
