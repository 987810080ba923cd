import { defineConfig } from 'vite';
import { pageConfig } from '../page-config';

/** The bare map. */
export default defineConfig(pageConfig('first-map'));
