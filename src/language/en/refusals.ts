import type { Refusals } from '../refusals.js'

export const refusals: Refusals = {
  ways: [
    {
      verbs: 'reached,contacted',
      negated: true,
      objects: 'for comment,for a comment,for further comment,for a response,to comment',
      example: 'The mayor could not immediately be reached for comment.',
    },
    {
      verbs: 'return,returned',
      negated: true,
      objects: `calls,call,a call,phone calls,a phone call,messages,a message,multiple messages,emails,an email,
        several messages,several calls,requests for,a request for,our calls,our emails`,
      example: 'Mr Vaudel did not return calls seeking comment.',
    },
    {
      verbs: 'respond,responded,reply,replied',
      negated: true,
      objects: `to a request for,to requests for,to multiple requests for,to several requests for,to our request,to our requests,
        to our questions,to questions from,to questions by,to a request from,to messages,to a message,to emails,to an email,
        to calls`,
      example: 'The harbour office did not respond to a request for comment.',
    },
    {
      verbs: 'available',
      negated: true,
      objects: 'for comment,for further comment,to comment,for interview,for an interview',
      example: 'The firm was not immediately available for comment.',
    },
    {
      verbs: 'unavailable,unreachable',
      objects: 'for comment,to comment',
      example: 'The minister was unavailable for comment on Friday.',
    },
    {
      verbs: 'declined,declines,declining,refused,refuses,refusing',
      objects: `to comment,comment,to be interviewed,requests for,a request for,an interview,interview requests,
        to make a statement,to discuss the case`,
      example: 'The ferry company declined a request for an interview.',
    },
    {
      verbs: 'had,has,have',
      objects: 'no comment',
      example: 'Asked about the leak, the ministry had no comment.',
    },
  ],
  negations: "not n't never neither nor",
  auxiliaries: "did do does has have had is are was were been be could not n't also immediately yet ca",
  opens: 'that but although though because if when while as so',
  closes: 'and but while although as',
  relatives: 'who which',
}
