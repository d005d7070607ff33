# Debian's Redmine keeps what an instance writes below /var/lib/redmine; this one keeps it in a folder of its own.
require '/usr/share/redmine/lib/redmine/multi_tenancy'
require 'pathname'
def Redmine.root = Pathname.new(ENV.fetch('FIELD_FOLDER'))
%w[log tmp files].each { |part| Redmine.root.join(part).mkpath }
