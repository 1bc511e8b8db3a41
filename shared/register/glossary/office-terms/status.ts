import { officeTerms } from './office-term.ts'

/** States of letters, papers and tasks (domain.md 7.6). */
export const statusTerms = officeTerms('status', [
  ['жаңы', 'новое', 'new', 'own'],
  ['долбоор', 'проект / черновик', 'draft', 'seen'],
  ['макулдашууда', 'на согласовании', 'under approval', 'own'],
  ['кол коюуда', 'на подписи', 'for signature', 'own'],
  ['кол коюлду', 'подписано', 'signed', 'own'],
  ['жөнөтүлдү', 'отправлено', 'sent', 'own'],
  ['тапшырылды', 'вручено', 'delivered', 'own'],
  ['ырасталды', 'подтверждено', 'confirmed', 'own'],
  ['четке кагылды', 'отклонено', 'declined', 'own'],
  ['кайтарып алынды', 'отозвано', 'withdrawn', 'own'],
  ['күтүлүүдө', 'ожидается', 'awaited', 'own'],
  ['аткарылууда', 'на исполнении', 'in progress', 'own'],
  ['аткарылды', 'исполнено', 'done', 'own'],
  ['мөөнөтү өттү', 'просрочено', 'overdue', 'own'],
  ['токтотулду', 'отменено', 'cancelled', 'own'],
  ['архивге берилди', 'сдано в архив', 'archived', 'own'],
  ['катталды', 'зарегистрировано', 'registered', 'own'],
])
