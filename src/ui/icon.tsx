import { createElement } from 'react'
import type { IconNode } from 'lucide'

type IconProps = { icon: IconNode; size?: number; className?: string }

/** Draws one of Lucide's icons. It says nothing to assistive technology: the words beside it do. */
export function Icon({ icon, size = 15, className = '' }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-current stroke-2 ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  )
}
