/** The data set as a source, and what heads of files say of it. */
export const cosmosSource = 'source:cosmos-human-spaceflight';

export const cosmosLicence =
  'CC BY-SA 3.0. Stuart Lowe and Chris North, Cosmos: the infographic book of space. Share alike: what is made of this file has the same licence.';

export const cosmosOrigin = 'data of github.com/cosmos-book/cosmos-book.github.io (commit d84ac0a), changed in form';
