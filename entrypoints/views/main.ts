import { mount } from './mount.tsx'
import { openPanel } from './open-panel.ts'

/**
 * The script of every view: what two scripts share comes in a third file, and each file that is
 * read while the window opens holds it up by some milliseconds.
 */
void mount(document.body.dataset.view === 'popup' ? openPanel : undefined)
