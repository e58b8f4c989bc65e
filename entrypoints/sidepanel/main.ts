import './sidepanel.css'
import { mount } from '../views/mount.tsx'

await mount()
