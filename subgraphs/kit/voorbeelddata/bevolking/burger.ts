/** Number of the synthetic person that the persona `burger` is: a mother with three children. */
export const DEMOBURGER = '999901011';
