let can: boolean | undefined

/** Whether the browser has WebGL 2; asked once. */
export function canDrawMany(): boolean {
  can ??= document.createElement('canvas').getContext('webgl2') !== null
  return can
}
