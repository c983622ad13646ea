import { parentPort } from 'node:worker_threads'
import { anchorFinder } from '../trace/anchors.js'
import { commonEnglish, dictionaries } from '../trace/dictionary.js'
import { doTask, type TaskName, type Tasks } from '../trace/tasks.js'

export type TraceJob = { readonly name: TaskName; readonly question: Tasks[TaskName]['question'] }

const finder = anchorFinder(dictionaries, commonEnglish())

/** One thread of a trace: a task in, its answer out. */
parentPort?.on('message', ({ name, question }: TraceJob) => {
  parentPort?.postMessage(doTask(name, question, finder))
})
