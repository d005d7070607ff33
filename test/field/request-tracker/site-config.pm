# Everything that this Request Tracker writes is in one folder, and its mail ends in a file that goes with the process.
Set($rtname, 'desk.example.com');
Set($Organization, 'desk.example.com');
Set($CorrespondAddress, 'help@desk.example.com');
Set($CommentAddress, 'comment@desk.example.com');
Set($WebDomain, '127.0.0.1');
Set($WebPort, $ENV{FIELD_PORT});
Set($DatabaseType, 'SQLite');
Set($DatabaseName, "$ENV{FIELD_FOLDER}/database.sqlite");
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
$RT::VarPath = $RT::MasonDataDir = $RT::MasonSessionDir = $ENV{FIELD_FOLDER};
1;
