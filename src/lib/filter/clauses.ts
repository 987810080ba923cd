/** What a reader can ask by. Each control owns the clause of its own dimension. */
export const dimensions = ['group', 'type', 'country', 'subregion'] as const;
export type Dimension = (typeof dimensions)[number];

/** A row passes when any of its keys is chosen. A dimension without a clause lets everything pass. */
export type Clauses = { readonly [D in Dimension]?: ReadonlySet<string> };

/** For each dimension the keys of every row; a row always has at least one, if only `none`. */
export type RowKeys = { readonly [D in Dimension]: readonly (readonly string[])[] };

/** The key of a row that has no value in a dimension, so that totals still add up. */
export const noKey = 'none';
