declare const tokenscopeVersion: string

/** The version of this build, from `package.json`. */
export const version = tokenscopeVersion
