// Made by tools/build-verb-forms.ts; change reporting-verbs.ts and run it again.
export const verbForms = `\
accuse accuse accuses accused accusing
add add adds added adding
admit admit admits admitted admitting
agree agree agrees agreed agreeing
announce announce announces announced announcing
argue argue argues argued arguing
ask ask asks asked asking
believe believe believes believed believing
call call calls called calling
claim claim claims claimed claiming
confirm confirm confirms confirmed confirming
deny deny denies denied denying
describe describe describes described describing
estimate estimate estimates estimated estimating
expect expect expects expected expecting
explain explain explains explained explaining
insist insist insists insisted insisting
know know knows knew known knowing
promise promise promises promised promising
reply reply replies replied replying
report report reports reported reporting
reveal reveal reveals revealed revealing
say say says said saying
show show shows showed shown showing
suggest suggest suggests suggested suggesting
tell tell tells told telling
think think thinks thought thinking
urge urge urges urged urging
warn warn warns warned warning
write write writes wrote written writing
`
