/** A prompt, and the parameters that stand after its text. */
export type Prompt = { text: string; parameters: readonly string[] }

const most = 24
const longest = 80

/**
 * Takes a prompt apart into its text and its parameters, each with its value. Where what follows the text has another
 * form, nothing is taken apart.
 *
 * `'a cat --ar 3:2 --v 7' → { text: 'a cat', parameters: ['--ar 3:2', '--v 7'] }`
 */
export function parsePrompt(prompt: string): Prompt {
  const [text = '', ...found] = prompt.split(/\s(?=(?:--|—)[a-z])/i)
  const parameters = found.map((one) => one.trim())
  const isPlain = parameters.every((one) => one.length <= longest && !/[\n\r]/.test(one))
  if (text.trim() === '' || parameters.length > most || !isPlain) return { text: prompt, parameters: [] }
  return { text: found.length === 0 ? prompt : text.trimEnd(), parameters }
}
