select set_config('fengqiao.lft', :lft, true), set_config('fengqiao.rgt', :rgt, true),
    set_config('fengqiao.person', :person, true), set_config('fengqiao.unit', :unit, true),
    set_config('fengqiao.directs', '0', true), set_config('fengqiao.office', '0', true),
    set_config('fengqiao.stands_for', '-1', true);
