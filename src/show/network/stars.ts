/** The drawing of a large network by WebGL (sigma): cooperation one line, conflict two, demands dotted, what was not done broken. */
import Sigma from 'sigma'
import { extremityArrow, layerDashed, layerPlain, pathCurved, pathLine, sdfCircle, sdfDiamond, sdfSquare } from 'sigma/rendering'
import { type Inks, partsOf } from './inks.ts'
import type { StarEdge, StarGraph, StarNode } from './star-graph.ts'

/** How far back goes what is not meant. */
const FAINT = 0.1

export function stars(graph: StarGraph, container: HTMLElement, inks: Inks) {
  const faint = <T>(graphState: T, state: { readonly lit: boolean }): number =>
    (graphState as { readonly lighting: boolean }).lighting && !state.lit ? FAINT : 1
  return new Sigma(graph, container, {
    customNodeState: { lit: false, chosen: false },
    customEdgeState: { lit: false, chosen: false },
    customGraphState: { lighting: false },
    primitives: {
      nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond()] },
      edges: {
        paths: [pathLine(), pathCurved()],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3.2 })],
        variables: { double: { type: 'number', default: 0 }, dash: { type: 'number', default: 0 }, gap: { type: 'number', default: 0 } },
        layers: [
          layerPlain(),
          doubled(inks.paper),
          layerDashed({
            dashSize: { attribute: 'dash', default: 0 },
            gapSize: { attribute: 'gap', default: 0 },
            gapColor: inks.paper,
            solidExtremities: 'head',
          }),
        ],
        defaultHead: 'arrow',
      },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        label: { attribute: 'label' },
        shape: { attribute: 'shape' },
        color: (_, state) => (state.chosen ? inks.accent : inks.ink),
        labelColor: inks.ink,
        labelFont: inks.font,
        labelSize: 12,
        opacity: (attributes, state, graphState) => ((attributes as StarNode).gone ? FAINT : faint(graphState, state)),
        labelVisibility: (attributes, state, graphState) =>
          state.lit || state.chosen
            ? 'visible'
            : (attributes as StarNode).gone || (graphState as { readonly lighting: boolean }).lighting
              ? 'hidden'
              : 'auto',
      },
      edges: {
        size: { attribute: 'size' },
        color: (attributes, state) => (state.chosen ? inks.accent : (attributes as StarEdge).color),
        path: 'line',
        parallelPath: 'curved',
        head: 'arrow',
        double: { attribute: 'double' },
        dash: { attribute: 'dash' },
        gap: { attribute: 'gap' },
        visibility: (attributes) => ((attributes as StarEdge).gone ? 'hidden' : 'visible'),
        opacity: (_, state, graphState) => faint(graphState, state),
      },
    },
    settings: {
      enableEdgeEvents: true,
      labelDensity: 0.7,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 3,
      hideEdgesOnMove: false,
      stagePadding: 40,
      edgePickingPadding: 4,
      minEdgeThickness: 0.8,
      gestureTarget: 'graph',
    },
  })
}

/** Leaves the middle of a line to the paper, so that it is two. */
function doubled(paper: string) {
  return {
    name: 'doubled',
    glsl: `
vec4 layer_doubled(EdgeContext ctx) {
  if (v_double < 0.5 || v_zone > 1.5) return vec4(0.0);
  float off = ctx.sdf + ctx.thickness * 0.5;
  float inside = 1.0 - smoothstep(ctx.thickness * 0.2 - ctx.aaWidth, ctx.thickness * 0.2 + ctx.aaWidth, off);
  return vec4(u_paper, inside * v_color.a);
}`,
    uniforms: [{ name: 'u_paper', type: 'vec3' as const, value: [...partsOf(paper)] as [number, number, number] }],
    attributes: [{ name: 'a_double', size: 1 as const, type: WebGL2RenderingContext.FLOAT, source: 'double' }],
  }
}

export type Stars = ReturnType<typeof stars>
