import type { Tie } from './ties.ts'
import classes from './timeline.module.css'

/** An arrow where something led to it, a bar across where something prevented it. */
export const TiesDrawn = ({ ties, strong }: { readonly ties: readonly Tie[]; readonly strong: boolean }) => (
  <g className={strong ? classes.tied : classes.ties}>
    {ties.map(({ id, path, end, prevents, words }) => (
      <g key={id}>
        <title>{words}</title>
        <path d={path} />
        {prevents ? (
          <path d={`M${end.x - 7} ${end.y}h14`} className={classes.stop} />
        ) : (
          <path d={end.down ? `M${end.x - 4} ${end.y - 5}l4 6l4 -6` : `M${end.x - 4} ${end.y + 5}l4 -6l4 6`} />
        )}
      </g>
    ))}
  </g>
)
