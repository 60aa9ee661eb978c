import type { ReactNode } from 'react'
import { useLanguageChoice, useThemeChoice } from '../../session/appearance.ts'
import { useWords } from '../../session/speech.tsx'
import { Card } from '../../ui/card.tsx'
import { languageNames } from '../../words/language.ts'
import { settingsWords } from '../../words/settings.ts'

const themes = ['system', 'light', 'dark'] as const
const languages = ['en', 'zh-CN'] as const satisfies readonly (keyof typeof languageNames)[]

/** Theme and language. Both take effect at once, in all tabs. */
export function AppearanceCard() {
  const words = useWords(settingsWords)
  const [chosenTheme, chooseTheme] = useThemeChoice()
  const [chosenLanguage, chooseLanguage] = useLanguageChoice()
  return (
    <Card title={words.appearance}>
      <div className="grid gap-4">
        <Choices title={words.theme}>
          {themes.map((theme) => (
            <Choice
              key={theme}
              name="theme"
              isChosen={chosenTheme === theme}
              onChoose={() => chooseTheme(theme)}
            >
              <span>{words.themes[theme]}</span>
            </Choice>
          ))}
        </Choices>
        <Choices title={words.language}>
          <Choice name="language" isChosen={chosenLanguage === null} onChoose={() => chooseLanguage(null)}>
            <span>{words.browserLanguage}</span>
          </Choice>
          {languages.map((tag) => (
            <Choice
              key={tag}
              name="language"
              isChosen={chosenLanguage === tag}
              onChoose={() => chooseLanguage(tag)}
            >
              <span lang={tag} translate="no">
                {languageNames[tag]}
              </span>
            </Choice>
          ))}
        </Choices>
      </div>
    </Card>
  )
}

function Choices({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">{title}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">{children}</div>
    </fieldset>
  )
}

type ChoiceProps = { name: string; isChosen: boolean; onChoose: () => void; children: ReactNode }

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="accent-(--accent)" />
      {children}
    </label>
  )
}
