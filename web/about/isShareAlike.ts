/** True of a licence that asks for what is made of the data to be passed on under the same licence, by its SPDX name. */
export function isShareAlike(licence: string): boolean {
  return /^(CC-BY(-NC)?-SA|ODbL|GFDL)-/.test(licence);
}
