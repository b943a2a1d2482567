/** The TypeScript type of the data that a schema describes: the schemas are values, and nothing is said twice. */

/**
 * For the part of JSON Schema that the schemas here are written in: objects with named or with any keys, lists, choices,
 * strings, numbers and yes or no. A keyword that is not of it (oneOf, say) must be added here before a schema uses it.
 */
export type DataOf<S> = S extends { readonly enum: readonly (infer Choice)[] }
  ? Choice
  : S extends { readonly type: "string" }
    ? string
    : S extends { readonly type: "number" | "integer" }
      ? number
      : S extends { readonly type: "boolean" }
        ? boolean
        : S extends { readonly type: "array"; readonly items: infer Item }
          ? DataOf<Item>[]
          : S extends { readonly type: "object"; readonly properties: infer Properties }
            ? ObjectOf<Properties, S extends { readonly required: readonly (infer Key)[] } ? Key & keyof Properties : never>
            : S extends { readonly type: "object"; readonly additionalProperties: infer Value }
              ? { [key: string]: DataOf<Value> }
              : never;

type ObjectOf<Properties, Required extends keyof Properties> = Merged<
  { -readonly [Key in Required]: DataOf<Properties[Key]> } & {
    -readonly [Key in Exclude<keyof Properties, Required>]?: DataOf<Properties[Key]> | undefined;
  }
>;

/** One object type in place of two joined ones: shorter to read in messages. */
type Merged<T> = { [Key in keyof T]: T[Key] };
