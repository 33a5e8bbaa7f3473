export const galleryPages = { gallery: () => import('./GalleryPage.tsx') };
