import { Component, type ReactNode } from 'react'

type ErrorBoundaryProps = {
  /** Stands in the place of what broke. */
  fallback: ReactNode
  children: ReactNode
}

/** Keeps a fault where it is: what is around it goes on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
