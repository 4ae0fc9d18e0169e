/** What stands where a scenario has no value because its assessment has no such item: that is not nought. */
export const NOT_THERE = "not in this assessment";
