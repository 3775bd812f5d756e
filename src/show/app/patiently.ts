/** Milliseconds. */
const AGAIN = 2000

/** Loads a view's code; while the server is away it is asked for again and again. Throws what fails although the server answers. */
export const patiently =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    for (;;) {
      try {
        return await load()
      } catch (error) {
        if (await answers()) throw error
        await new Promise((resolve) => setTimeout(resolve, AGAIN))
      }
    }
  }

const answers = (): Promise<boolean> =>
  fetch('/case/', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
